# Questions to start a page from. Facts about them: packs/prompts.toml.

prompt-small-thing = What is one small thing you could do next?
prompt-right-now = What would feel kind right now?
prompt-managed = What did you manage today, big or small?
prompt-rest = What kind of rest would do you good?
prompt-easier = What would make tomorrow a little easier?
prompt-good-company = Who would be good company this week?
prompt-look-forward = Is there something you look forward to?
prompt-helped = What helped today, even a little?
prompt-use-it = Which thing that helps could you do soon?
prompt-friend = What would you say to a friend on a day like this?
prompt-ten-minutes = Where would you like to be for ten minutes?
prompt-enough = What would be enough for tomorrow?
prompt-ask = Is there one thing you want to ask at your next session?
prompt-outside = What can you see or hear around you?
