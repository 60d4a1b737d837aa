//! Memory that the libraries under the window give back.
//!
//! What Rust gives back is wiped by `Wiping`. The web view, GTK and the C library beneath them have
//! heaps of their own, in which a reply on its way to the page would stay readable. The C library
//! overwrites what is given back when it is told so before the program begins.

#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod told {
    use std::{env, os::unix::process::CommandExt, process::Command};

    /// Every piece is overwritten, and none is kept aside unwritten.
    ///
    /// Source: The GNU C Library, manual, "Memory Allocation Tunables".
    const TUNABLES: (&str, &str) = (
        "GLIBC_TUNABLES",
        "glibc.malloc.tcache_count=0:glibc.malloc.perturb=165",
    );

    /// WebKit uses the C library's heap in place of its own.
    ///
    /// Source: WebKit, bmalloc, `Environment`: read as its library is loaded, before `main`.
    const NO_OWN_HEAP: (&str, &str) = ("Malloc", "1");

    /// Begins anew with both set, unless they are.
    ///
    /// The menu's entry sets them already: loading every library twice takes some 80 ms.
    pub fn begin() {
        if ![TUNABLES, NO_OWN_HEAP].into_iter().all(is_set) {
            let Ok(program) = env::current_exe() else {
                return;
            };
            // It comes back only when it failed; then the program goes on as it is.
            let _ = Command::new(program)
                .args(env::args_os().skip(1))
                .envs([TUNABLES, NO_OWN_HEAP])
                .exec();
        }
        // SAFETY: the program has one thread so far, so nobody reads the environment meanwhile.
        #[allow(unsafe_code)]
        unsafe {
            // The page's own process is quicker with its own heap; it ends with the page.
            env::remove_var(NO_OWN_HEAP.0);
        }
    }

    fn is_set((name, value): (&str, &str)) -> bool {
        env::var(name).is_ok_and(|set| set == value)
    }
}

/// Has what is given back overwritten, from the first piece on.
///
/// It must be the first thing that runs: the program begins anew within it, where the system's
/// heap can be told to.
pub fn wipe_what_is_given_back() {
    #[cfg(feature = "journeys")]
    if crate::journeys::is_left_open("wiping") {
        return;
    }
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    told::begin();
}
