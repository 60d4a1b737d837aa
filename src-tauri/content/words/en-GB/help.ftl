# Help now: the words around the crisis table. The table's own words come from the core.

help-title = Help now
help-danger = Danger
help-others = Other people to reach
help-access = Other ways to reach help
help-source = For { $nation }. { $source }
help-copy = Copy { $digits }
help-copy-short = Copy
help-copied = Copied: { $digits }
help-nation-hint = This picks the numbers above. It stays on this computer.

help-people = My people
help-people-none = You can keep a few people here whom you could ring, text or see. Nobody sees this list without your words.
help-person-add = Add someone
help-person-change = Change { $name }
help-person-change-short = Change
help-person-name = Name
help-person-reach = How to reach them
help-person-reach-hint = A number, or something like: two doors down.
help-person-note = Anything else
help-person-note-hint = Such as when they are in. You can leave this out.
help-person-keep = Keep
help-person-leave = Leave it
help-person-remove = Take off the list
help-person-removed = { $name } is off your list.
help-card = A card to keep
help-card-lead = The numbers on one small page. For a pocket, a purse or a door.
help-card-people = Put my people on it
help-card-print = Print the card
help-card-save = Save the card as a file
