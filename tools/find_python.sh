#!/bin/sh
# Prints the Python that makes .venv: $PYTHON, else the newest of 3.11 to 3.13 on the path.
# What is missing is said in one sentence.

usable='import sys; sys.exit(0 if (3, 11) <= sys.version_info[:2] <= (3, 13) else 1)'
complete='import ensurepip, venv'

if [ -n "${PYTHON:-}" ]; then
    if ! "$PYTHON" -c "$usable" >/dev/null 2>&1; then
        echo "PYTHON=$PYTHON is not a Python 3.11, 3.12 or 3.13 that starts: name another one, or leave PYTHON out." >&2
        exit 1
    fi
    candidates=$PYTHON
else
    candidates="python3.13 python3.12 python3.11 python3 python"
fi

incomplete=
for candidate in $candidates; do
    "$candidate" -c "$usable" >/dev/null 2>&1 || continue
    if "$candidate" -c "$complete" >/dev/null 2>&1; then
        command -v "$candidate"
        exit 0
    fi
    incomplete=$candidate
done

if [ -n "$incomplete" ]; then
    echo "$incomplete has no venv module: install it (Debian and Ubuntu: apt install python3-venv) and run this again." >&2
else
    echo "No Python 3.11, 3.12 or 3.13 found: install one, or name it with PYTHON=/path/to/python3." >&2
fi
exit 1
