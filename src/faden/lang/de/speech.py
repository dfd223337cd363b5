"""German: Words that introduce what someone said."""

from faden.lang.speech import SpeechWords

WORDS = SpeechWords()
