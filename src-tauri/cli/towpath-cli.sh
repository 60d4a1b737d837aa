#!/bin/sh
# The terminal program of an installed Towpath is inside the program with the window, so that
# the package holds the large parts once.
exec /usr/bin/towpath --terminal "$@"
