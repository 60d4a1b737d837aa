# Pictures of a diary page.

picture-head = Pictures
picture-add = Add a picture
picture-adding = The picture is being added.
picture-added = The picture is added.
picture-full = This page has { $most } pictures. There is room on another page.
picture-of = Picture of { $day }
picture-of-many = Picture { $number } of { $day }
picture-words = What does it show?
picture-words-hint = You can leave this out. It is read aloud to those who cannot see the picture.
picture-remove = Take this picture away
picture-remove-named = Take this picture away: { $name }
picture-removed = The picture is in the bin for 30 days.
picture-larger = See it larger
