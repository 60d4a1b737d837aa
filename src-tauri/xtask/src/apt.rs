//! Installing system packages on Debian and Ubuntu, and saying so first.

use std::process::Command;

use crate::{
    run::{self, command, heading},
    trouble::Trouble,
};

/// Installs the named packages that are not there yet; says their names first.
///
/// On a system without `apt-get` it says nothing and trusts that the build will name what is
/// missing.
///
/// Errors: [`Trouble::NotAllowed`] without root and sudo; [`Trouble::Failed`].
pub fn install(packages: &[&str]) -> Result<(), Trouble> {
    if !run::there("apt-get") || !run::there("dpkg-query") {
        return Ok(());
    }
    let missing = missing(packages);
    if missing.is_empty() {
        return Ok(());
    }
    heading("System packages");
    println!(
        "Towpath needs these packages and will now install them:\n  {}",
        missing.join(" ")
    );
    run::done(apt()?.arg("update"), "apt-get update")?;
    let mut install = apt()?;
    install
        .args(["install", "--yes", "--no-install-recommends"])
        .args(&missing);
    run::done(&mut install, "apt-get install")
}

/// Makes sure that British days and times can be shown.
///
/// Errors: [`Trouble::Failed`].
pub fn british_locale() -> Result<(), Trouble> {
    if !run::there("localedef") {
        return Ok(());
    }
    let known = run::asked(command("locale").arg("-a")).unwrap_or_default();
    if known
        .lines()
        .any(|name| name.eq_ignore_ascii_case("en_GB.utf8"))
    {
        return Ok(());
    }
    heading("British days and times (locale en_GB.UTF-8)");
    let mut make = as_root("localedef")?;
    make.args(["-i", "en_GB", "-f", "UTF-8", "en_GB.UTF-8"]);
    run::done(&mut make, "making the locale en_GB.UTF-8")
}

fn missing<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    // The status of unknown names goes to stderr and the exit code is 1 then, so read the text.
    let output = command("dpkg-query")
        .args(["-W", "-f=${Package} ${db:Status-Status}\n"])
        .args(packages)
        .output();
    let said = output.map_or_else(
        |_| String::new(),
        |o| String::from_utf8_lossy(&o.stdout).into(),
    );
    not_installed(&said, packages)
}

fn not_installed<'a>(said: &str, packages: &[&'a str]) -> Vec<&'a str> {
    let there = |name: &str| said.lines().any(|line| line == format!("{name} installed"));
    packages
        .iter()
        .copied()
        .filter(|name| !there(name))
        .collect()
}

fn apt() -> Result<Command, Trouble> {
    let mut apt = as_root("env")?;
    apt.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    Ok(apt)
}

/// Makes a command that runs as root: through sudo unless root runs already.
fn as_root(program: &str) -> Result<Command, Trouble> {
    if run::asked(command("id").arg("-u")).is_some_and(|id| id.trim() == "0") {
        return Ok(command(program));
    }
    if !run::there("sudo") {
        let names = crate::packages::BUILD.join(" ");
        return Err(Trouble::NotAllowed {
            command: format!("apt-get install {names}"),
        });
    }
    let mut sudo = command("sudo");
    sudo.arg(program);
    Ok(sudo)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_that_is_unknown_or_removed_counts_as_missing() {
        let said = "xvfb installed\nqpdf config-files\n";
        assert_eq!(
            not_installed(said, &["xvfb", "qpdf", "strace"]),
            ["qpdf", "strace"]
        );
    }
}
