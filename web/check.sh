#!/bin/sh
# Tell whether the built page is what its source builds; without Node, or without its packages, that is left out.
cd "$(dirname "$0")" || exit 1
if ! command -v npm > /dev/null; then
  echo "Node is not here: whether the built page is what web/ builds is not looked at."
  exit 0
fi
if ! cmp -s package-lock.json node_modules/.package-lock.built && ! sh install.sh > /dev/null 2>&1; then
  echo "The page's packages cannot be had: whether the built page is what web/ builds is not looked at."
  exit 0
fi
exec npm run --silent check
