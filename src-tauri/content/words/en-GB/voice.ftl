# Voice notes of a diary page.

voice-head = Voice notes
voice-say = Say it instead
voice-say-hide = Put this away

# Asked once, before the microphone is ever used.
voice-ask-what = You can record your voice in place of writing. One note can last { $minutes } minutes.
voice-ask-where = It stays in your locked workbook and is sent to no one. It goes into no file unless you tick it.
voice-ask-when = The microphone is on while this page says “Recording”. You can stop it. The lock stops it too.
voice-ask-near = People near you can hear you speak. They can also hear it when you listen.
voice-ask-yes = Use the microphone
voice-ask-no = Not now

voice-record = Record
voice-stop = Stop and keep it
voice-recording = Recording: { $length }
voice-nearly-full = Less than a minute is left.
voice-started = Recording has started.
voice-kept = Your voice note is kept.
voice-ended-full = This is as long as a note can be. All you said is kept.
voice-ended-lost = The microphone stopped. What you said before that is kept.
voice-full = This page has { $most } voice notes. There is room on another page.
voice-off = Turn the microphone off
voice-off-said = The microphone is off in this workbook.

voice-length-seconds = { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
}
voice-length-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
voice-length-both = { $minutes } { $seconds }

voice-of = Voice note of { $day }
voice-of-many = Voice note { $number } of { $day }
voice-listen = Listen
voice-listen-named = Listen: { $name }
voice-quiet = Stop
voice-quiet-named = Stop: { $name }
voice-words = What is it about?
voice-words-hint = You can leave this out. A few words tell you later what is in it.
voice-remove = Take this voice note away
voice-remove-named = Take this voice note away: { $name }
voice-removed = The voice note is in the bin for 30 days.
