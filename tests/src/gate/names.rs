//! The tree that screen readers read: nothing that takes the focus may be without a name.

use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, Proxy, proxy};
use zbus::proxy::CacheProperties;
use zbus::zvariant::OwnedObjectPath;

use crate::patience::until;
use crate::stage::Stage;

/// A node's address: whose, and where.
pub type Address = (String, OwnedObjectPath);

/// Number of the state "focusable". Source: at-spi2-core 2.52, `AtspiStateType`.
const FOCUSABLE: u32 = 11;

/// Number of the state "visible": not hidden, though it may lie below the edge of the window.
/// Source: the same.
const VISIBLE: u32 = 30;

/// Number of the role of a web page. Source: at-spi2-core 2.52, `AtspiRole`.
const DOCUMENT_WEB: u32 = 95;

/// Roles that hold the page and take the focus themselves: filler, frame, panel, scroll pane,
/// application. Source: the same.
const HOLDERS: [u32; 5] = [20, 23, 39, 49, 75];

/// A node as a screen reader meets it.
#[derive(Debug)]
pub struct Node {
    /// Role by its number: WebKit's nodes have no name for theirs.
    pub role: u32,
    /// Name that is spoken.
    pub name: String,
    /// Whether it takes the focus and is not hidden.
    pub focusable: bool,
    /// Where it is.
    pub address: Address,
}

/// Every node of the program's tree, from the window down.
pub fn tree(stage: &Stage) -> Vec<Node> {
    let bus = accessibility_bus(stage);
    let root = OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root").expect("a path");
    let mut open = vec![("org.a11y.atspi.Registry".to_owned(), root)];
    let mut nodes = Vec::new();
    while let Some(address) = open.pop() {
        // A node may go while the page changes; the rest of the tree still counts.
        let Ok((node, children)) = read(&bus, &address) else {
            continue;
        };
        nodes.push(node);
        open.extend(children.into_iter().rev());
    }
    nodes
}

/// Every focusable node that has no name.
pub async fn faults(stage: &Stage) -> Vec<String> {
    let nodes = until("the page in the tree of screen readers", async || {
        let nodes = tree(stage);
        nodes
            .iter()
            .any(|n| n.role == DOCUMENT_WEB)
            .then_some(nodes)
    })
    .await;
    let nameless = |n: &&Node| n.focusable && n.name.trim().is_empty();
    let own = |n: &&Node| !HOLDERS.contains(&n.role);
    let unnamed = nodes.iter().filter(nameless).filter(own);
    unnamed
        .map(|n| format!("a screen reader meets role {} without a name", n.role))
        .collect()
}

fn accessibility_bus(stage: &Stage) -> Connection {
    let session = Builder::address(stage.bus())
        .and_then(|b| b.build())
        .expect("the stage's bus");
    let launcher = Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus");
    let launcher = launcher.expect("the launcher of the accessibility bus");
    let address: String = launcher
        .call("GetAddress", &())
        .expect("the accessibility bus");
    Builder::address(address.as_str())
        .and_then(|b| b.build())
        .expect("the accessibility bus")
}

/// Presses a node, as a screen reader does.
pub fn press(stage: &Stage, node: &Address) {
    let bus = accessibility_bus(stage);
    let action = at(&bus, node, "org.a11y.atspi.Action").expect("a node");
    let done: bool = action.call("DoAction", &0_i32).expect("it can be pressed");
    assert!(done, "it took the press");
}

/// Takes the focus to a node.
pub fn focus(stage: &Stage, node: &Address) {
    let bus = accessibility_bus(stage);
    let component = at(&bus, node, "org.a11y.atspi.Component").expect("a node");
    let done: bool = component
        .call("GrabFocus", &())
        .expect("it can take the focus");
    assert!(done, "it took the focus");
}

/// One side of a node. The page's own nodes do not answer a request for all properties at once.
fn at<'a>(bus: &Connection, node: &'a Address, side: &'a str) -> zbus::Result<Proxy<'a>> {
    proxy::Builder::new(bus)
        .destination(node.0.as_str())?
        .path(node.1.as_str())?
        .interface(side)?
        .cache_properties(CacheProperties::No)
        .build()
}

fn read(bus: &Connection, address: &Address) -> zbus::Result<(Node, Vec<Address>)> {
    let node = at(bus, address, "org.a11y.atspi.Accessible")?;
    let states: Vec<u32> = node.call("GetState", &())?;
    let on = |bit: u32| {
        states
            .get(bit as usize / 32)
            .is_some_and(|w| w >> (bit % 32) & 1 == 1)
    };
    let focusable = on(FOCUSABLE) && on(VISIBLE);
    let role = node.call("GetRole", &())?;
    let name = node.get_property("Name").unwrap_or_default();
    // One by one: a page in its own process is missing from `GetChildren` (at-spi2-core 2.46).
    let count: i32 = node.get_property("ChildCount").unwrap_or_default();
    let children = (0..count)
        .filter_map(|at| node.call("GetChildAtIndex", &at).ok())
        .collect();
    Ok((
        Node {
            role,
            name,
            focusable,
            address: address.clone(),
        },
        children,
    ))
}
