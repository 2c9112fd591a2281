#!/usr/bin/env bash
# libical 3.0.16 (Debian's 3.0.16-1+b1) counts a property of text that is empty as an error, and takes it out of the
# calendar: DESCRIPTION, SUMMARY, LOCATION, COMMENT. RFC 5545 allows an empty text (3.3.11: `text = *(...)`), and calendars
# write `DESCRIPTION:` where nobody has described anything. Whoever judges a file by icalcomponent_count_errors, or writes
# it again, meets X-LIC-ERROR where nothing is wrong. What to do: write no empty property, and do not take the count alone
# for a fault.
# Needs apt (Debian 12) and a C compiler; installs nothing outside its folder. Ends with 0 while it is so.
set -eu
version=3.0.16-1+b1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q "libical-dev=$version" "libical3=$version" >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
library=$(dirname "$(find "$folder" -name libical.so.3 | head -1)")
cat >look.c <<'C'
#include <libical/ical.h>
#include <stdio.h>
#include <string.h>

static int look(const char *line, int expected)
{
    char text[400];
    snprintf(text, sizeof text,
             "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n"
             "DTSTART:20260101T000000Z\r\n%s\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", line);
    icalcomponent *calendar = icalparser_parse_string(text);
    int errors = icalcomponent_count_errors(calendar);
    int said = strstr(icalcomponent_as_ical_string(calendar), "X-LIC-ERROR") != NULL;
    printf("%-14s %d errors, X-LIC-ERROR in what is written: %s\n", line, errors, said ? "yes" : "no");
    return errors != expected || said != (expected > 0);
}

int main(void)
{
    int changed = 0;
    changed += look("DESCRIPTION:", 1);
    changed += look("SUMMARY:", 1);
    changed += look("LOCATION:", 1);
    changed += look("COMMENT:", 1);
    changed += look("DESCRIPTION:x", 0);
    return changed > 0;
}
C
cc look.c -I usr/include -L "$library" -lical -Wl,-rpath,"$library" -o look
echo "libical $version"
./look
