#!/bin/sh
# The namespace with its retention, set explicitly: history is kept 30 days after a workflow ends.
set -eu
temporal operator namespace describe -n anxin > /dev/null 2>&1 ||
  temporal operator namespace create -n anxin --retention 30d --description 'Anxin processes'
