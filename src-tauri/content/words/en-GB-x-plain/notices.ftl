# Plain words: only what the usual words say less plainly. What is not here is said as usual.

notice-header-healed =
    .next = Your pages are all here. It would be good to make a new copy.
notice-counter-unreadable =
    .what = We could not check that all your new pages are here.
