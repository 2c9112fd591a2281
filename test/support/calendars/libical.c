/* What libical reads of a calendar: a line for each meeting and person. Times in seconds since 1970. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void instance(icalcomponent *event, struct icaltime_span *span, void *data)
{
    (void)event;
    (void)data;
    printf("start %ld\n", (long)span->start);
}

static long instant(icalproperty *property, icalcomponent *event)
{
    struct icaltimetype time = icalproperty_get_datetime_with_component(property, event);
    return (long)icaltime_as_timet_with_zone(time, time.zone);
}

static void told(icalcomponent *event, icalproperty_kind kind, const char *name)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    if (property) printf("%s %ld\n", name, instant(property, event));
}

int main(int count, char **names)
{
    char *text = malloc(1 << 24);
    FILE *file = count > 1 ? fopen(names[1], "rb") : NULL;
    if (!file || !text) return 1;
    text[fread(text, 1, (1 << 24) - 1, file)] = 0;
    icalcomponent *calendar = icalparser_parse_string(text);
    if (!calendar) return 2;
    printf("errors %d\n", icalcomponent_count_errors(calendar));
    icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    for (; event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        if (icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY)) {
            told(event, ICAL_RECURRENCEID_PROPERTY, "instead");
            told(event, ICAL_DTSTART_PROPERTY, "start");
        } else {
            icalcomponent_foreach_recurrence(event, icaltime_from_string("20200101T000000Z"),
                                             icaltime_from_string("20400101T000000Z"), instance, NULL);
        }
        icalproperty *attendee = icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY);
        icalparameter *name = attendee ? icalproperty_get_first_parameter(attendee, ICAL_CN_PARAMETER) : NULL;
        if (attendee) printf("attendee %s %s\n", icalproperty_get_attendee(attendee), name ? icalparameter_get_cn(name) : "");
        told(event, ICAL_DTSTAMP_PROPERTY, "stamp");
    }
    return 0;
}
