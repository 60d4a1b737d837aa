/** Whether "Go to or find" is open. Ctrl+K and the button of the Find page open it. */
export const going = $state({ open: false });
