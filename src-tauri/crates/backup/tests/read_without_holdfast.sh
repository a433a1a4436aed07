#!/bin/sh
# Opens a copy as a stranger would in fifteen years: with the programs age, unzip and sqlite3, and nothing of ours.
#
#   read_without_holdfast.sh COPY.age NEWFOLDER   < the twelve recovery words, on one line
#
# Prints what the database says of its own health, and then a line for each kind of record.
set -eu

copy=$1
folder=$2
IFS= read -r words

mkdir "$folder"
# age takes a passphrase from a terminal only, so it is given one.
{ sleep 1; printf '%s\n' "$words"; sleep 1; } |
    script -qec "age -d -o '$folder/copy.zip' '$copy'" /dev/null >"$folder/said.txt"
unzip -q "$folder/copy.zip" -d "$folder/copy"

sqlite3 -readonly "$folder/copy/vault.sqlite3" 'PRAGMA integrity_check'
sqlite3 -readonly "$folder/copy/vault.sqlite3" \
    'SELECT kind, count(*) FROM record GROUP BY kind ORDER BY kind'
sqlite3 -readonly "$folder/copy/vault.sqlite3" \
    "SELECT json_extract(body, '\$.i_promised') FROM revision JOIN record ON record.id = revision.record
     WHERE record.kind = 'alliance_note'"
