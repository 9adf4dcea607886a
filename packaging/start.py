"""Set up a checkout by itself and do one of two things: ``start.py demo [DIR]`` or ``start.py test``.

Needs only CPython 3.11–3.14 and a network for pip. Makes ``.venv`` beside the checkout's files, since system Pythons
refuse plain pip, and installs what is locked in ``packaging/constraints.txt``.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"


def main(arguments: list[str]) -> int:
    """Do what the command line asks and return the exit status."""
    if arguments[:1] not in (["demo"], ["test"]):
        print(__doc__, file=sys.stderr)
        return 2
    if not (3, 11) <= sys.version_info[:2] <= (3, 14):
        found = ".".join(map(str, sys.version_info[:2]))
        print(f"Analyst Workbench needs Python 3.11 to 3.14; this is {found}.", file=sys.stderr)
        return 1
    problem = set_up(tests=arguments[0] == "test")
    if problem:
        print(problem, file=sys.stderr)
        return 1
    if arguments[0] == "demo":
        folders = [word if word.startswith("-") else str(Path(word).absolute()) for word in arguments[1:]]
        return run("-m", "workbench", "demo", *folders)
    return test(arguments[1:])


def set_up(*, tests: bool) -> str:
    """Make the virtual environment and install the program; return what went wrong, or an empty string."""
    if not PYTHON.exists() and subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        return "The virtual environment could not be made; on Debian or Ubuntu: sudo apt-get install python3-venv"
    what = f"{ROOT}[test]" if tests else str(ROOT)
    stamp = VENV / ("installed-test" if tests else "installed")
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + CONSTRAINTS.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return ""
    print("Installing what the program needs (once; about 150 MB) …", file=sys.stderr, flush=True)
    if run("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-c", str(CONSTRAINTS), "-e", what):
        return "The packages could not be installed; see pip's message above. A network is needed this once."
    stamp.write_text(wanted)
    return ""


def test(extra: list[str]) -> int:
    """Run every check: format, lint, types, then all tests (import contracts among them)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    lacking = subprocess.run(
        [PYTHON, "-c", "from workbench.display import missing_libraries; print(missing_libraries())"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if lacking.stdout.strip():
        print(lacking.stdout.strip(), file=sys.stderr)
        return 1
    checks = (
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "ruff", "check", "."),
        ("-m", "mypy"),
    )
    failed = [" ".join(check) for check in checks if run(*check)]
    status = run("-m", "pytest", "-n", "auto", *extra)
    for check in failed:
        print(f"failed: python {check}", file=sys.stderr)
    return status or int(bool(failed))


def run(*arguments: str) -> int:
    """Run the environment's Python in the checkout."""
    sys.stdout.flush()
    return subprocess.call([str(PYTHON), *arguments], cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
