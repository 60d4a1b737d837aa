//! The real window, driven from outside as a person would: by name, by key, by eye.

use std::path::Path;
use std::time::Duration;

use fantoccini::Client;
use fantoccini::elements::Element;
use serde_json::{Value, json};

use crate::driver::{self, Driver};
use crate::patience::{until, within};
use crate::process::{self, descendant_named};
use crate::programs;
use crate::stage::Stage;
use crate::title_bar;

/// Time in which a page hears that it has the keyboard, before it is given once more.
const HEARS_OF_FOCUS: Duration = Duration::from_secs(2);
const TRIES_OF_FOCUS: usize = 5;

/// Finds controls by their accessible name; goes before every script that needs it.
pub const FIND: &str = include_str!("page/find.js");

/// The program, running with its window up. Dropping it ends it without asking.
pub struct Window {
    client: Client,
    driver: process::Process,
    program: String,
    display: String,
    fault: crate::picture::FaultPicture,
}

impl Window {
    /// Starts the journeys build on this stage and waits for its first screen.
    pub async fn open(stage: &Stage) -> Self {
        let window = Self::start(stage, &stage.own_copy(&programs::journeys())).await;
        window.ready().await;
        // Where the display gives no focus, a test that needs the keyboard says so itself.
        for _ in 0..TRIES_OF_FOCUS {
            let _ = title_bar::focus(stage.display());
            let hears = within(HEARS_OF_FOCUS, async || {
                let has = window.run("return document.hasFocus();", vec![]).await;
                (has == json!(true)).then_some(())
            });
            if hears.await.is_some() {
                break;
            }
            // As a person would: a press on bare paper at the corner of the page.
            let press = ["mousemove", "3", "3", "click", "1"];
            let _ = stage.command("xdotool").args(press).status();
        }
        window
    }

    /// Starts a program on this stage; its page may still be empty.
    pub async fn start(stage: &Stage, program: &Path) -> Self {
        let Driver { client, process } = driver::start(stage, program).await;
        let program = program
            .file_name()
            .expect("a program")
            .to_string_lossy()
            .into_owned();
        let fault = crate::picture::FaultPicture::of(stage);
        Self {
            client,
            driver: process,
            program,
            display: stage.display().to_owned(),
            fault,
        }
    }

    /// The display it stands on.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// The WebDriver session, for what no method here does.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The process id of the program.
    pub fn program_id(&self) -> u32 {
        descendant_named(self.driver.id(), &self.program).expect("the program runs")
    }

    /// The process id of the driver, which sees the same disks as the program.
    pub fn driver_id(&self) -> u32 {
        self.driver.id()
    }

    /// Runs a script that may `return`; `arguments` are its inputs.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        let whole = format!("{FIND}\n{script}");
        self.client
            .execute(&whole, arguments)
            .await
            .unwrap_or_else(|e| panic!("{script}: {e}"))
    }

    /// Runs an async function body and waits for its value; `input` is its one input.
    pub async fn run_async(&self, body: &str, input: Value) -> Value {
        let whole = format!(
            "{FIND}\nconst [input, done] = arguments;\n\
             (async () => {{ {body} }})().then(v => done(v ?? null), e => done({{ broke: String(e) }}));"
        );
        let reply = self.client.execute_async(&whole, vec![input]).await;
        let reply = reply.unwrap_or_else(|e| panic!("{body}: {e}"));
        if let Some(broke) = reply.get("broke") {
            panic!("{body}: {broke}");
        }
        reply
    }

    /// Gives a command as the window's own code does. Errors: the refusal, as it crossed the wire.
    pub async fn command(&self, name: &str, input: Value) -> Result<Value, Value> {
        let body = "return await window.__TAURI_INTERNALS__.invoke(input.name, { input: input.input })\
                    .then(reply => ({ reply }), refused => ({ refused }));";
        let answer = self
            .run_async(body, json!({ "name": name, "input": input }))
            .await;
        match answer.get("refused") {
            Some(refused) => Err(refused.clone()),
            None => Ok(answer.get("reply").cloned().unwrap_or(Value::Null)),
        }
    }

    /// The screen that is shown and has its data, if any.
    pub async fn screen(&self) -> Option<String> {
        let script = "const b = document.body; \
                      return b && b.dataset.ready === 'true' ? (b.dataset.screen ?? null) : null;";
        let reply = self.client.execute(script, vec![]).await.ok()?;
        reply.as_str().map(str::to_owned)
    }

    /// Waits until some screen has its data, and names it.
    pub async fn ready(&self) -> String {
        until("the first screen", async || self.screen().await).await
    }

    /// Waits until this screen has its data.
    pub async fn arrive(&self, screen: &str) {
        let mut last = None;
        let found = crate::patience::within(crate::patience::PATIENCE, async || {
            last = self.screen().await;
            (last.as_deref() == Some(screen)).then_some(())
        })
        .await;
        assert!(
            found.is_some(),
            "waited for {screen}, but the window shows {last:?}"
        );
    }

    /// Goes to a place by its route, such as `#/diary/list`, and waits for its screen.
    pub async fn go(&self, route: &str, screen: &str) {
        self.run("location.hash = arguments[0];", vec![json!(route)])
            .await;
        self.arrive(screen).await;
    }

    /// Every word that is shown, as one text.
    pub async fn words(&self) -> String {
        // A page that is thrown away just then, as after Hide, is looked at again.
        until("the words of the page", async || {
            let script = "return document.body.innerText;";
            let words = self.client.execute(script, vec![]).await.ok()?;
            words.as_str().map(str::to_owned)
        })
        .await
    }

    /// Waits until these words are shown.
    pub async fn read(&self, words: &str) {
        let tidy = |s: &str| s.split_whitespace().collect::<Vec<_>>().join(" ");
        let wanted = tidy(words);
        let mut last = String::new();
        let found = crate::patience::within(crate::patience::PATIENCE, async || {
            last = tidy(&self.words().await);
            last.contains(&wanted).then_some(())
        })
        .await;
        assert!(
            found.is_some(),
            "waited for the words “{wanted}”; the window says:\n{last}"
        );
    }

    /// The first shown control with this accessible name that can be pressed, if there is one.
    pub async fn control(&self, name: &str) -> Option<Element> {
        self.find("named(wanted)[0]", json!(name)).await
    }

    /// Presses the control with this accessible name, as a mouse would.
    pub async fn press(&self, name: &str) {
        self.click("named(wanted)[0]", name).await;
    }

    /// Presses the last of several controls with the same name: the one in an open dialog.
    pub async fn press_last(&self, name: &str) {
        self.click("named(wanted).at(-1)", name).await;
    }

    /// Presses an answer, such as `7`, in the group with this name, such as `Pain`.
    pub async fn answer(&self, group: &str, answer: &str) {
        let both = json!([group, answer]).to_string();
        self.click(
            "((g, a) => named(a).find(el => groupOf(el) === g))(...JSON.parse(wanted))",
            &both,
        )
        .await;
    }

    /// Ticks the box whose name begins with these words; a hint may follow them.
    pub async fn tick(&self, beginning: &str) {
        self.click("beginning(boxes(), wanted)", beginning).await;
    }

    /// Presses the control whose name begins with these words; more may follow them.
    pub async fn press_beginning(&self, beginning: &str) {
        self.click("beginning(controls(), wanted)", beginning).await;
    }

    /// Types into the field with this accessible name, after what is in it.
    pub async fn type_into(&self, name: &str, words: &str) {
        let field = self.wait_for("named(wanted)[0]", name).await;
        field
            .send_keys(words)
            .await
            .unwrap_or_else(|e| panic!("“{name}” takes no keys: {e}"));
    }

    /// Types in two halves: what the driver sends passes through the program, so that the whole
    /// would be in its memory without its doing.
    pub async fn type_unseen(&self, name: &str, words: &str) {
        let (one, other) = halves(words);
        self.type_into(name, one).await;
        self.type_into(name, other).await;
    }

    /// Empties the field with this accessible name.
    pub async fn clear(&self, name: &str) {
        let field = self.wait_for("pressed(named(wanted)[0])", name).await;
        field
            .clear()
            .await
            .unwrap_or_else(|e| panic!("“{name}” cannot be emptied: {e}"));
    }

    /// What the field with this accessible name holds.
    pub async fn value(&self, name: &str) -> String {
        self.wait_for("named(wanted)[0]", name).await;
        let held = self
            .run("return named(arguments[0])[0].value;", vec![json!(name)])
            .await;
        held.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until these words are no longer shown.
    pub async fn until_hidden(&self, words: &str) {
        until(&format!("“{words}” to go"), async || {
            (!self.words().await.contains(words)).then_some(())
        })
        .await;
    }

    /// Waits until something that this selector finds is shown.
    pub async fn until_shown(&self, selector: &str) {
        let script = "const el = document.querySelector(arguments[0]); return !!el && shown(el);";
        until(&format!("{selector} to be shown"), async || {
            (self.run(script, vec![json!(selector)]).await == json!(true)).then_some(())
        })
        .await;
    }

    /// Waits until nothing that this selector finds is shown.
    pub async fn until_gone(&self, selector: &str) {
        let script = "return ![...document.querySelectorAll(arguments[0])].some(shown);";
        until(&format!("{selector} to be gone"), async || {
            (self.run(script, vec![json!(selector)]).await == json!(true)).then_some(())
        })
        .await;
    }

    async fn find(&self, expression: &str, argument: Value) -> Option<Element> {
        let script = format!("const wanted = arguments[0]; return ({expression}) ?? null;");
        driver::element(&self.client, &self.run(&script, vec![argument]).await)
    }

    async fn click(&self, expression: &str, argument: &str) {
        let pressed = format!("pressed({expression})");
        let control = self.wait_for(&pressed, argument).await;
        crate::twice::rest(self).await;
        let done = control.click().await;
        done.unwrap_or_else(|e| panic!("“{argument}” cannot be pressed: {e}"));
    }

    async fn wait_for(&self, expression: &str, argument: &str) -> Element {
        let look = async || self.find(expression, json!(argument)).await;
        match crate::patience::within(crate::patience::PATIENCE, look).await {
            Some(control) => control,
            None => {
                let there = self
                    .run("return controls().map(nameOf).join(' | ');", vec![])
                    .await;
                panic!("there is no control “{argument}”; there are: {there}")
            }
        }
    }

    /// Gives the window this inner size, in CSS pixels.
    pub async fn resize(&self, wide: u32, high: u32) {
        // The driver waits for ever for a change when the size is already the one asked for.
        if self.size().await == (wide, high) {
            return;
        }
        self.client
            .set_window_size(wide, high)
            .await
            .expect("the window takes a size");
        until(
            &format!("a window {wide} wide and {high} high"),
            async || (self.size().await == (wide, high)).then_some(()),
        )
        .await;
    }

    async fn size(&self) -> (u32, u32) {
        let size = self.run("return [innerWidth, innerHeight];", vec![]).await;
        let side = |at: usize| size[at].as_u64().unwrap_or_default() as u32;
        (side(0), side(1))
    }

    /// Puts a light and a text size on the page, where the settings put them (`ui/app/look.ts`).
    pub async fn wear(&self, light: &str, percent: u32) {
        let script = "const [light, percent] = arguments; const root = document.documentElement;\
            root.dataset.theme = light; root.style.setProperty('font-size', `${percent}%`);\
            dispatchEvent(new Event('resize'));";
        self.run(script, vec![json!(light), json!(percent)]).await;
        self.settle().await;
    }

    /// Puts letters and a paper colour on the page, where the settings put them.
    pub async fn dress(&self, letters: &str, paper: &str) {
        let script = "const [letters, paper] = arguments; const root = document.documentElement;\
            root.dataset.font = letters; root.dataset.tint = paper;\
            dispatchEvent(new Event('resize'));";
        self.run(script, vec![json!(letters), json!(paper)]).await;
        self.settle().await;
    }

    /// Puts a text size on the page, where the settings put it.
    pub async fn size_text(&self, percent: u32) {
        let script = "document.documentElement.style.setProperty('font-size', `${arguments[0]}%`);\
            dispatchEvent(new Event('resize'));";
        self.run(script, vec![json!(percent)]).await;
        self.settle().await;
    }

    /// Waits until what is in the page is on the screen: a picture can be one frame old.
    pub async fn settle(&self) {
        let frames = "await document.fonts.ready; const frame = () => new Promise(r => requestAnimationFrame(r));\
                      await frame(); await frame();";
        self.run_async(frames, Value::Null).await;
    }

    /// Kills the program as a power cut would: at once, without a word.
    pub async fn kill(self) {
        let id = self.program_id();
        process::signal("KILL", &id.to_string());
        until("the program to be gone", async || {
            (!process::runs(id)).then_some(())
        })
        .await;
    }

    /// Asks the window to close, as its close button does, and waits until the program has ended.
    pub async fn close(self, stage: &Stage) {
        let id = self.program_id();
        title_bar::close(stage.display()).expect("the window can be asked to close");
        until("the program to end", async || {
            (!process::runs(id)).then_some(())
        })
        .await;
    }
}

fn halves(words: &str) -> (&str, &str) {
    let middle = words.char_indices().nth(words.chars().count() / 2);
    words.split_at(middle.map_or(0, |(at, _)| at))
}

impl Drop for Window {
    fn drop(&mut self) {
        self.fault.take();
    }
}
