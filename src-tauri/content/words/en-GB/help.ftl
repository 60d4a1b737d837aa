# Help now: the words around the crisis table. The table's own words come from the core.

help-title = Help now
help-danger = Danger
help-others = Other people to reach
help-access = Other ways to reach help
help-source = For { $nation }. { $source }
help-copy = Copy { $digits }
help-copied = Copied: { $digits }
help-nation-hint = This picks the numbers above. It stays on this computer.
