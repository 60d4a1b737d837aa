# Help now. Facts (numbers, nations, sources, dates) are in packs/crisis.toml; no number may
# stand here that is not there. The chest pain line is word for word decisions 4.2.

crisis-chest-pain = Sudden chest pain that spreads, feels tight or heavy, comes with sweating, sickness or short breath, or lasts over 15 minutes: call 999. Not sure? Call 999.

crisis-danger = If you are in danger, or cannot keep yourself safe
    .detail = Call 999, or go to A&E. Also if you have hurt yourself or taken too much of something.

crisis-111-england = If you need help today
    .detail = NHS 111. Choose the mental health option. Day and night, for any age.
crisis-111-wales = If you need help today
    .detail = NHS 111. Press 2 for mental health. Day and night, free, for any age.
crisis-111-scotland = If you need help today
    .detail = NHS 24. Ask for mental health. Day and night.
crisis-111-most = If you need help today
    .detail = In England, Scotland and Wales. Ask for mental health. Day and night.
crisis-lifeline = If you need help today
    .detail = Lifeline, for Northern Ireland. Day and night, free.

crisis-samaritans = To talk to someone
    .detail = Samaritans. Day and night, free. You do not have to be in danger.
crisis-shout = To text with someone
    .detail = Shout. Text the word SHOUT to this number. Day and night, free, for any age.

crisis-relay-111 = If you use a text phone
    .detail = NHS 111 by Relay UK. NHS 111 can also use British Sign Language, with SignVideo.
crisis-relay-lifeline = If you use a text phone
    .detail = Lifeline by text relay, for Northern Ireland.

crisis-source = Published source of { $date }, not yet checked by a person.
crisis-source-older = The source for { $number } is of { $date }.
crisis-may-have-changed = These may have changed.
crisis-limits = This program cannot see you or call for you.
