#!/bin/sh
# Install what the page is built with, exactly as locked, and note that it was.
cd "$(dirname "$0")" || exit 1
npm ci --no-audit --no-fund && cp package-lock.json node_modules/.package-lock.built
