"""The command line: one command per thing a person wants. Thin: everything is done elsewhere."""

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from faden import __version__
from faden.errors import FadenError, UsageError

if TYPE_CHECKING:
    from faden.model import StageName, Thread
    from faden.pipeline import Progress
    from faden.store import Store

OK, NOTHING_READ, WRONG_USE = 0, 1, 2

app = typer.Typer(
    name="faden",
    help="From a pile of German news pages to the thread of each story, with evidence for every line.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
explain = typer.Typer(
    help="Shows how Faden reads one page: its blocks, names, times, statements.", no_args_is_help=True
)
app.add_typer(explain, name="explain")

Sources = Annotated[list[str], typer.Argument(metavar="SOURCE...", help="Files, folders, or - for pasted text.")]
StoreOption = Annotated[str | None, typer.Option("--store", metavar="FILE", help="Database that the pile joins.")]
LanguageOption = Annotated[str, typer.Option("--language", metavar="de|en", help="Language of the labels only.")]


@app.command()
def run(
    sources: Sources,
    to: Annotated[list[Path], typer.Option("--to", metavar="FILE", help="Output (.html .md .json); repeat it.")] = [],  # noqa: B006
    store: StoreOption = None,
    until: Annotated[str, typer.Option(metavar="STAGE", help="clean|annotate|group|trace|brief")] = "brief",
    language: LanguageOption = "de",
    jobs: Annotated[int | None, typer.Option(min=1, help="Worker processes (default: one per core).")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress, no summary.")] = False,
) -> None:
    """Reads the SOURCEs and writes the thread of every story in them.

    Without --to and --store the thread is printed as Markdown. Exit code: 0, also when single sources were skipped;
    1 when nothing could be read; 2 for wrong use.
    """
    from faden.brief.outputs import OUTPUTS
    from faden.pipeline import STAGES
    from faden.pipeline import run as run_pipeline

    if until not in STAGES[1:]:
        raise UsageError("--until", f"no stage {until!r}", f"one of {', '.join(STAGES[1:])}")
    for path in to:
        if path.suffix not in OUTPUTS:
            raise UsageError(str(path), f"no output for {path.suffix!r}", f"one of {', '.join(OUTPUTS)}")
        if not path.parent.is_dir():
            raise UsageError(str(path), "its folder is not there")
    _check_language(language)
    stage: StageName = until
    with _store(store) as opened, _progress(quiet) as progress:
        thread = run_pipeline(sources, store=opened, until=stage, progress=progress, jobs=jobs)
    for path in to:
        _write(path, OUTPUTS[path.suffix](thread, labels=language))
    if not to and store is None:
        typer.echo(OUTPUTS[".md"](thread, labels=language))
    if not quiet:
        _summary(thread)
    if not thread.articles:
        raise typer.Exit(NOTHING_READ)


@app.command()
def check(
    documents: Annotated[list[Path], typer.Argument(metavar="THREAD.JSON...", help="What `faden run` wrote.")],
) -> None:
    """Verifies that every line of a thread is borne out by its own sources; prints what fails."""
    from faden.check import check_document

    faults = [fault for path in documents for fault in check_document(_read(path), which=str(path))]
    for fault in faults:
        typer.echo(str(fault))
    if faults:
        typer.echo(f"{len(faults)} faults", err=True)
        raise typer.Exit(1)
    typer.echo("every cite is borne out", err=True)


@app.command()
def demo(
    to: Annotated[Path, typer.Option("--to", metavar="FILE", help="The page to write.")] = Path("faden-demo.html"),
    language: LanguageOption = "de",
) -> None:
    """Runs the main job over a pile of invented pages that Faden ships, and says where the page is."""
    from faden.brief.outputs import OUTPUTS
    from faden.demo import run_demo

    _check_language(language)
    thread = run_demo()
    for path in (to, to.with_suffix(".json")):
        _write(path, OUTPUTS[path.suffix](thread, labels=language))
    _summary(thread)
    typer.echo(f"The thread of the invented pile: {to.resolve().as_uri()}")


@app.command()
def serve(
    store: Annotated[str, typer.Option("--store", metavar="FILE", help="Database of the stories.")] = "faden.db",
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port on this machine.")] = 8420,
    language: LanguageOption = "de",
) -> None:
    """The stories in the browser, and a box to add pages. On this machine only (127.0.0.1)."""
    from faden.web.app import serve as serve_desk

    _check_language(language)
    serve_desk(store, port=port, labels=language)


def main() -> None:
    """Entry point: errors that Faden raises on purpose become one clear line on standard error."""
    try:
        app()
    except FadenError as error:
        typer.echo(f"faden: {error}", err=True)
        sys.exit(WRONG_USE)
    except BrokenPipeError:
        sys.exit(OK)


# --- what the commands share ------------------------------------------------------------------------------------------


def _check_language(language: str) -> None:
    from faden.brief.labels import LABELS

    if language not in LABELS:
        raise UsageError("--language", f"no labels in {language!r}", f"one of {', '.join(LABELS)}")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(str(path), f"cannot be read: {error.strerror}") from error


def _write(path: Path, content: str | bytes) -> None:
    """Writes whole or not at all: a run that is stopped leaves no half document."""
    half = path.with_name(path.name + ".part")
    try:
        half.write_bytes(content.encode() if isinstance(content, str) else content)
        half.replace(path)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise UsageError(str(path), f"cannot be written: {error.strerror}") from error


def _store(url: str | None) -> "AbstractContextManager[Store | None]":
    if url is None:
        return nullcontext()
    from faden.store import open_store

    return open_store(url)


@contextmanager
def _progress(quiet: bool) -> "Iterator[Progress | None]":
    """A bar per stage on a terminal; nothing where standard error is no terminal."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description:<9}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bars(*columns, console=Console(stderr=True)) as bars:
        tasks: dict[str, TaskID] = {}

        def tell(stage: "StageName", done: int, total: int | None) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(stage, total=total)
            bars.update(tasks[stage], completed=done, total=total)

        yield tell


def _summary(thread: "Thread") -> None:
    counts = {
        "articles": len(thread.articles),
        "stories": len(thread.stories),
        "statements": sum(len(a.statements) for a in thread.articles),
        "plans": sum(len(s.plans) for s in thread.stories),
        "conflicts": sum(len(s.conflicts) for s in thread.stories),
        "skipped": len(thread.skipped),
    }
    typer.echo(", ".join(f"{count} {name}" for name, count in counts.items()), err=True)
    for skip in thread.skipped:
        typer.echo(f"skipped {skip.uri} ({skip.stage}): {skip.reason}", err=True)


# --- explain ----------------------------------------------------------------------------------------------------------


@explain.command("page")
def explain_page(file: Annotated[str, typer.Argument(metavar="FILE")]) -> None:
    """Each block of the page with its kind and why, and the head."""
    from faden.explain import page

    _print(page(file))


@explain.command("times")
def explain_times(file: Annotated[str, typer.Argument(metavar="FILE")]) -> None:
    """Each time expression in its sentence, with value, interval, anchor and rule."""
    from faden.explain import times

    _print(times(file))


@explain.command("names")
def explain_names(file: Annotated[str, typer.Argument(metavar="FILE")]) -> None:
    """Each person, organisation, place and thing with its mentions and roles."""
    from faden.explain import names

    _print(names(file))


@explain.command("statements")
def explain_statements(file: Annotated[str, typer.Argument(metavar="FILE")]) -> None:
    """Each statement with speaker, cue, chain, mode, confidence and rule."""
    from faden.explain import statements

    _print(statements(file))


def _print(lines: Iterator[str]) -> None:
    for line in lines:
        typer.echo(line)


@app.callback(invoke_without_command=True)
def _version(
    version: Annotated[bool, typer.Option("--version", help="Prints the version.")] = False,
) -> None:
    if version:
        typer.echo(f"faden {__version__}")
        raise typer.Exit


if __name__ == "__main__":
    main()
