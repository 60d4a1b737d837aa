//! veraPDF, the independent judge of PDF/UA and PDF/A, fetched once from Maven Central.

use std::{fs, path::PathBuf, process::Command};

use crate::{
    apt,
    packages::CONFORMANCE,
    places,
    run::{self, command, heading},
    trouble::{Trouble, at},
};

/// The version that the results in this project were made with.
const VERSION: &str = "1.30.2";

/// What Maven needs to know to fetch it.
fn recipe() -> String {
    format!(
        "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">
<modelVersion>4.0.0</modelVersion>
<groupId>org.towpath</groupId><artifactId>conformance</artifactId><version>1</version>
<dependencies><dependency>
<groupId>org.verapdf.apps</groupId><artifactId>cli</artifactId><version>{VERSION}</version>
</dependency></dependencies>
</project>
"
    )
}

/// Makes sure that veraPDF and what it runs on are here.
///
/// Errors: [`Trouble::NotAllowed`], [`Trouble::Failed`] or [`Trouble::File`].
pub fn fetch() -> Result<(), Trouble> {
    if !run::there("java") || !run::there("mvn") {
        apt::install(CONFORMANCE)?;
    }
    if program().is_file() {
        return Ok(());
    }
    heading("veraPDF, once");
    let folder = places::target().join("verapdf");
    let pom = folder.join("pom.xml");
    fs::create_dir_all(&folder).map_err(at(&folder))?;
    fs::write(&pom, recipe()).map_err(at(&pom))?;
    let mut fetch = command("mvn");
    fetch.args(["--quiet", "--batch-mode", "--file"]).arg(&pom);
    fetch.arg("dependency:copy-dependencies");
    fetch.arg(format!(
        "-DoutputDirectory={}",
        folder.join("lib").display()
    ));
    run::done(&mut fetch, "fetching veraPDF")
}

/// Makes the command that judges files by one flavour, such as `ua1`, and says why one fails.
pub fn judge(flavour: &str, files: &[PathBuf]) -> Command {
    let mut judge = command("java");
    judge.arg("-jar").arg(program());
    judge
        .args(["--flavour", flavour, "--format", "text", "-v"])
        .args(files);
    judge
}

fn program() -> PathBuf {
    places::target()
        .join("verapdf")
        .join("lib")
        .join(format!("cli-{VERSION}.jar"))
}
