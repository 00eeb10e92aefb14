package ru.podyom.meeting.reading.parsing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;
import ru.podyom.meeting.reading.found.ReadListEntry;
import ru.podyom.meeting.reading.found.ReadSchoolList;
import ru.podyom.meeting.reading.found.ReadSchoolName;
import ru.podyom.meeting.reading.found.SourceSpan;
import ru.podyom.meeting.reading.words.SchoolForms;
import ru.podyom.meeting.reading.words.SchoolMentions;
import ru.podyom.meeting.reading.words.SchoolMentions.Mention;
import ru.podyom.school.naming.KnownSchool;
import ru.podyom.school.naming.NameList;
import ru.podyom.school.naming.NameMatch;
import ru.podyom.school.naming.NameMatcher;

/**
 * The schools a text names, each once, under the fullest of its names there. Lists of the text come first, then full
 * names in sentences; short ones («Хребтовская», «ТСШ № 20») are recognised among them and never make a school.
 */
final class SchoolNames {

    private final List<ReadSchoolName> schools = new ArrayList<>();
    private final List<String> municipality;
    private final List<String> warnings;
    private @Nullable NameMatcher matcher;

    /** A mention in a sentence with where it stands. */
    private record Sighting(String name, String nominative, boolean oblique, SourceSpan span) {}

    SchoolNames(@Nullable String municipality, List<String> warnings) {
        this.municipality = municipality == null ? List.of() : List.of(municipality);
        this.warnings = warnings;
    }

    /** Learns the schools of lists, then those of sentences. */
    void learn(List<ReadSchoolList> lists, List<Paragraph> sentences) {
        for (ReadSchoolList list : lists) {
            for (ReadListEntry entry : list.entries()) {
                if (certain(entry.name()) == null) {
                    add(entry.name() + (entry.mark() == null ? "" : entry.mark()), entry.name(), entry.span());
                }
            }
        }
        List<Sighting> sightings = new ArrayList<>();
        for (Paragraph paragraph : sentences) {
            for (Mention mention : SchoolMentions.in(paragraph.whole())) {
                SourceSpan span = paragraph.whole().span(mention.from(), mention.to());
                String nominative = SchoolForms.nominative(mention.name());
                sightings.add(new Sighting(mention.name(), nominative, SchoolForms.isOblique(mention.name()), span));
            }
        }
        Set<String> seen = new LinkedHashSet<>();
        for (boolean oblique : new boolean[] {false, true}) {
            sightings.stream()
                    .filter(sighting -> sighting.oblique() == oblique)
                    .filter(sighting -> seen.add(sighting.nominative()))
                    .forEach(this::learn);
        }
        long listed = lists.stream().mapToLong(list -> list.entries().size()).sum();
        if (listed == 0) {
            schools.sort(
                    java.util.Comparator.comparingInt(school -> school.span().from()));
        }
    }

    private void learn(Sighting sighting) {
        NameMatch match = matcher().match(sighting.nominative());
        boolean other = match instanceof NameMatch.Suggestions suggestions
                && suggestions.schools().stream()
                        .allMatch(one -> one.reasons().contains(NameMatch.Reason.NUMBER_DIFFERS)
                                || one.reasons().contains(NameMatch.Reason.OTHER_LOCALITY)
                                || one.reasons().contains(NameMatch.Reason.LOCALITY_UNKNOWN)
                                || one.reasons().contains(NameMatch.Reason.OTHER_KIND));
        if (match instanceof NameMatch.Unknown || other) {
            add(sighting.name(), sighting.nominative(), sighting.span());
        } else if (match instanceof NameMatch.Suggestions suggestions
                && !suggestions.schools().isEmpty()) {
            warnings.add("«" + sighting.name() + "»: неясно, какая это школа, уточните");
        }
    }

    private void add(String alias, String canonical, SourceSpan span) {
        schools.add(new ReadSchoolName(alias, canonical, span));
        matcher = null;
    }

    private NameMatcher matcher() {
        NameMatcher ready = matcher;
        if (ready == null) {
            List<KnownSchool> known = new ArrayList<>();
            for (int i = 0; i < schools.size(); i++) {
                known.add(new KnownSchool(
                        new SchoolId(i), List.of(schools.get(i).canonical()), List.of(), List.of(), null, null));
            }
            ready = new NameMatcher(municipality, known);
            matcher = ready;
        }
        return ready;
    }

    /** The full name of the one school a written name can mean, null where it is none or several. */
    @Nullable
    String certain(String written) {
        if (schools.isEmpty()) {
            return null;
        }
        return matcher().match(written) instanceof NameMatch.Certain one
                ? schools.get((int) one.school().value()).canonical()
                : null;
    }

    /** The full name of the school a text names first, null where it names none. */
    @Nullable
    String firstIn(CharSequence text) {
        for (Mention mention : SchoolMentions.in(text)) {
            String known = certain(SchoolForms.nominative(mention.name()));
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /** Full names of an enumeration; null in place of what is not recognised. */
    List<@Nullable String> all(String enumeration) {
        List<@Nullable String> names = new ArrayList<>();
        for (String name : NameList.split(enumeration)) {
            names.add(certain(name));
        }
        return names;
    }

    List<ReadSchoolName> schools() {
        return List.copyOf(schools);
    }
}
