//! A Speech Dispatcher whose voice writes instead of making a sound.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Sets it up in a stage's folder; gives its arguments, and the file that holds what was said, a
/// line a sentence.
///
/// Source: Speech Dispatcher 0.11, "speechd.conf" and "generic" modules, read 2026-11-29.
pub fn command(stage: &Path) -> (Vec<OsString>, PathBuf) {
    let said = stage.join("said");
    let settings = stage.join("config/dispatcher");
    let modules = settings.join("modules");
    let socket = stage.join("runtime/speech-dispatcher");
    for folder in [&modules, &socket] {
        fs::create_dir_all(folder).expect("a folder of the dispatcher");
    }
    // A module opens a sound device before it speaks; this one takes all and plays nothing.
    let chosen = "LogLevel 1\nAudioOutputMethod \"alsa\"\nAudioALSADevice \"null\"\n\
        DefaultLanguage \"en\"\nDefaultModule written\n\
        AddModule \"written\" \"sd_generic\" \"written.conf\"\n";
    fs::write(settings.join("speechd.conf"), chosen).expect("settings");
    let voice = format!(
        "GenericExecuteSynth \"printf '%s\\\\n' \\'$DATA\\' >> {}\"\n\
         GenericLanguage \"en\" \"en\" \"utf-8\"\n\
         AddVoice \"en\" \"MALE1\" \"someone\"\n",
        said.display()
    );
    fs::write(modules.join("written.conf"), voice).expect("a voice");
    let arguments = [
        OsString::from("--run-single"),
        "--communication-method".into(),
        "unix_socket".into(),
        "--socket-path".into(),
        socket.join("speechd.sock").into(),
        "--config-dir".into(),
        settings.into(),
        "--log-dir".into(),
        stage.join("tmp").into(),
        "--pid-file".into(),
        stage.join("runtime/dispatcher.pid").into(),
        "--timeout".into(),
        "0".into(),
    ];
    (arguments.into(), said)
}
