//! What a title bar does for a window, where there is none: the focus, and the close button.
//!
//! Source: X11 protocol 11.0, appendix B; Inter-Client Communication Conventions 4.2.8.1.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;

const INTERN_ATOM: u8 = 16;
const QUERY_TREE: u8 = 15;
const GET_ATTRIBUTES: u8 = 3;
const GET_PROPERTY: u8 = 20;
const SEND_EVENT: u8 = 25;
const SET_INPUT_FOCUS: u8 = 42;
const NOBODY: u32 = 0;
const NOW: u32 = 0;
const CLIENT_MESSAGE: u8 = 33;
/// Map state of a window that is on the screen.
const VIEWABLE: u8 = 2;

/// Presses the close button of every window on the display, such as `:3`.
///
/// Errors: what the connection to the display says.
pub fn close(display: &str) -> io::Result<()> {
    for_each_window(display, |x, window| {
        let (protocols, delete) = (x.atom("WM_PROTOCOLS")?, x.atom("WM_DELETE_WINDOW")?);
        x.send(window, protocols, delete)
    })
}

/// Gives the keyboard to the window on the display, as a click on it would.
///
/// Errors: what the connection to the display says.
pub fn focus(display: &str) -> io::Result<()> {
    for_each_window(display, |x, window| x.focus(window))
}

fn for_each_window(
    display: &str,
    mut act: impl FnMut(&mut X, u32) -> io::Result<()>,
) -> io::Result<()> {
    let socket = format!("/tmp/.X11-unix/X{}", display.trim_start_matches(':'));
    let mut x = X {
        stream: UnixStream::connect(socket)?,
    };
    let root = x.greet()?;
    let protocols = x.atom("WM_PROTOCOLS")?;
    for window in x.children(root)? {
        if x.listens(window, protocols)? {
            act(&mut x, window)?;
        }
    }
    // A reply means that everything before it has arrived.
    x.atom("WM_PROTOCOLS").map(|_| ())
}

struct X {
    stream: UnixStream,
}

impl X {
    /// Opens the conversation; gives the root window.
    fn greet(&mut self) -> io::Result<u32> {
        self.stream
            .write_all(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0])?;
        let mut head = [0; 8];
        self.stream.read_exact(&mut head)?;
        let mut rest = vec![0; usize::from(u16::from_le_bytes([head[6], head[7]])) * 4];
        self.stream.read_exact(&mut rest)?;
        if head[0] != 1 {
            return Err(io::Error::other("the display refuses the connection"));
        }
        let vendor = usize::from(u16::from_le_bytes([rest[16], rest[17]])).next_multiple_of(4);
        let formats = usize::from(rest[21]) * 8;
        Ok(word(&rest, 32 + vendor + formats))
    }

    fn atom(&mut self, name: &str) -> io::Result<u32> {
        let mut body = (name.len() as u32).to_le_bytes().to_vec();
        body.extend(name.as_bytes());
        body.resize(body.len().next_multiple_of(4), 0);
        Ok(word(&self.ask(INTERN_ATOM, &body)?, 8))
    }

    fn children(&mut self, window: u32) -> io::Result<Vec<u32>> {
        let reply = self.ask(QUERY_TREE, &window.to_le_bytes())?;
        Ok(reply[32..].chunks_exact(4).map(|id| word(id, 0)).collect())
    }

    /// Whether a window is on the screen and knows protocols of window managers.
    fn listens(&mut self, window: u32, protocols: u32) -> io::Result<bool> {
        let viewable = self.ask(GET_ATTRIBUTES, &window.to_le_bytes())?[26] == VIEWABLE;
        let mut body = Vec::new();
        for part in [window, protocols, 0, 0, 1] {
            body.extend(part.to_le_bytes());
        }
        let kind = word(&self.ask(GET_PROPERTY, &body)?, 8);
        Ok(viewable && kind != 0)
    }

    fn send(&mut self, window: u32, protocols: u32, delete: u32) -> io::Result<()> {
        let mut body = Vec::new();
        body.extend(window.to_le_bytes());
        body.extend(0_u32.to_le_bytes());
        body.extend([CLIENT_MESSAGE, 32, 0, 0]);
        for part in [window, protocols, delete, 0, 0, 0, 0] {
            body.extend(part.to_le_bytes());
        }
        self.request(SEND_EVENT, &body)
    }

    fn focus(&mut self, window: u32) -> io::Result<()> {
        // From nobody first: a window that had the focus before it could hear so hears it now.
        for to in [NOBODY, window] {
            let mut body = to.to_le_bytes().to_vec();
            body.extend(NOW.to_le_bytes());
            self.request(SET_INPUT_FOCUS, &body)?;
        }
        Ok(())
    }

    fn request(&mut self, code: u8, body: &[u8]) -> io::Result<()> {
        let length = (body.len() / 4 + 1) as u16;
        let mut request = vec![code, 0];
        request.extend(length.to_le_bytes());
        request.extend(body);
        self.stream.write_all(&request)
    }

    fn ask(&mut self, code: u8, body: &[u8]) -> io::Result<Vec<u8>> {
        self.request(code, body)?;
        let mut reply = vec![0; 32];
        self.stream.read_exact(&mut reply)?;
        if reply[0] != 1 {
            return Err(io::Error::other(format!(
                "the display answers {}",
                reply[1]
            )));
        }
        let more = word(&reply, 4) as usize * 4;
        reply.resize(32 + more, 0);
        self.stream.read_exact(&mut reply[32..])?;
        Ok(reply)
    }
}

fn word(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}
