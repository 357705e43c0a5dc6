"""The content in languages that it is not written in: every page under a made-up title, with its English blocks."""

from dataclasses import replace

from kiosk.content.model import Content

ARABIC = "تشرح هذه الصفحة ما تقدمه البلدية للزائرين"
FINNISH = "Tällä sivulla kerrotaan kunnan palveluista"


def written(content: Content, code: str, title: str) -> Content:
    """`content` with every page in one more language: its own blocks under another title."""
    topics = tuple(
        replace(
            topic,
            menu=(*topic.menu, (code, title.split()[1])),
            pages=(*topic.pages, (code, replace(topic.page("en")[0], overline=title[:12], title=title, lead=title))),
        )
        for topic in content.topics
    )
    settings = replace(content.settings, languages=(*content.settings.languages, code))
    return replace(content, topics=topics, settings=settings)
