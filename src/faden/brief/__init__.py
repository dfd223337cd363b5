"""Stage 6: findings become what people read.

`brief` puts a story's brief together; `outputs.OUTPUTS` writes a thread as a page, as Markdown or as JSON.
"""

from dataclasses import replace

from faden.brief.compose import compose
from faden.model import Thread

VERSION = 1


def brief(thread: Thread) -> Thread:
    """A thread of one story with the story's brief: sentences of its sources, verbatim, each with its cites.

    Sentences come from the articles' prose (leads, summaries, body), never from furniture, and only from articles
    without a retraction or an embargo while there are any.
    """
    (story,) = thread.stories
    return replace(thread, stories=(replace(story, brief=compose(thread)),))
