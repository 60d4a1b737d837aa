//! The floor of every window: one bare web view with one line in it.

#![allow(missing_docs, reason = "a program without an interface")]

#[cfg(target_os = "linux")]
fn main() {
    use gtk::prelude::{ContainerExt, GtkWindowExt, WidgetExt};
    use webkit2gtk::{WebView, WebViewExt};

    if gtk::init().is_err() {
        return;
    }
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_default_size(1100, 760);
    let view = WebView::new();
    view.load_html("<!doctype html><title>Bare</title><p>Bare", None);
    window.add(&view);
    window.show_all();
    gtk::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {}
