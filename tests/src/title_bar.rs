//! What a title bar does for a window, where there is none: the focus, and the close button.
//!
//! Source: Inter-Client Communication Conventions 4.1.7 and 4.2.8.1.

use x11rb::connection::Connection;
use x11rb::errors::{ConnectError, ReplyError};
use x11rb::protocol::xproto::{
    Atom, AtomEnum, CLIENT_MESSAGE_EVENT, ClientMessageEvent, ConnectionExt, EventMask, InputFocus,
    MapState, Window,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

/// Why a title bar could not do its work.
#[derive(Debug, thiserror::Error)]
pub enum TitleBarError {
    /// The display does not let us in.
    #[error("the display cannot be reached: {0}")]
    Unreachable(#[from] ConnectError),
    /// The display refused a request.
    #[error("the display refuses: {0}")]
    Refused(#[from] ReplyError),
}

/// Presses the close button of every window on the display, such as `:3`.
///
/// Errors: what the connection to the display says.
pub fn close(display: &str) -> Result<(), TitleBarError> {
    for_each_window(display, |x, window, protocols| {
        let delete = atom(x, "WM_DELETE_WINDOW")?;
        let message = ClientMessageEvent {
            response_type: CLIENT_MESSAGE_EVENT,
            format: 32,
            sequence: 0,
            window,
            type_: protocols,
            data: [delete, x11rb::CURRENT_TIME, 0, 0, 0].into(),
        };
        x.send_event(false, window, EventMask::NO_EVENT, message)?
            .check()
    })
}

/// Gives the keyboard to the window on the display, as a click on it would.
///
/// Errors: what the connection to the display says.
pub fn focus(display: &str) -> Result<(), TitleBarError> {
    for_each_window(display, |x, window, _| {
        // From nobody first: a window that had the focus before it could hear so hears it now.
        for to in [x11rb::NONE, window] {
            x.set_input_focus(InputFocus::NONE, to, x11rb::CURRENT_TIME)?
                .check()?;
        }
        Ok(())
    })
}

fn for_each_window(
    display: &str,
    act: impl Fn(&RustConnection, Window, Atom) -> Result<(), ReplyError>,
) -> Result<(), TitleBarError> {
    let (x, screen) = RustConnection::connect(Some(display))?;
    let protocols = atom(&x, "WM_PROTOCOLS")?;
    let root = x.setup().roots[screen].root;
    for window in tree(&x, root)? {
        if listens(&x, window, protocols)? {
            act(&x, window, protocols)?;
        }
    }
    x.sync()?;
    Ok(())
}

fn atom(x: &RustConnection, name: &str) -> Result<Atom, ReplyError> {
    Ok(x.intern_atom(false, name.as_bytes())?.reply()?.atom)
}

fn tree(x: &RustConnection, root: Window) -> Result<Vec<Window>, ReplyError> {
    Ok(x.query_tree(root)?.reply()?.children)
}

/// Whether a window is on the screen and knows protocols of window managers.
fn listens(x: &RustConnection, window: Window, protocols: Atom) -> Result<bool, ReplyError> {
    let viewable = x.get_window_attributes(window)?.reply()?.map_state == MapState::VIEWABLE;
    let kind = x.get_property(false, window, protocols, AtomEnum::ANY, 0, 1)?;
    Ok(viewable && kind.reply()?.type_ != x11rb::NONE)
}
