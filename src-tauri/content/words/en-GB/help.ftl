# Help now: the words around the crisis table. The table's own words come from the core.

help-title = Help now
