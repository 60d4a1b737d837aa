//! No copies of memory for others to read.

/// Forbids memory dumps of this process and other programs' looks into it, as far as the
/// system offers it.
///
/// Linux: not dumpable and no core files; other Unix: no core files.
/// A refusal of the system is not an error: the program runs on, as every program does.
pub fn forbid_dumps() {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
    #[cfg(unix)]
    let _ = rustix::process::setrlimit(
        rustix::process::Resource::Core,
        rustix::process::Rlimit {
            current: Some(0),
            maximum: Some(0),
        },
    );
}
