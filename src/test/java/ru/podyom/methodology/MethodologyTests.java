package ru.podyom.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import ru.podyom.PodyomTest;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Role;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.methodology.judging.ShippedMethodologies;

// It supersedes shipped versions, which other tests of the same database choose from.
@DirtiesContext
@PodyomTest
class MethodologyTests {

    private static final Actor ACTOR = new Actor(new AccountId(1), "operator", "Пробный О. О.", Role.OPERATOR);
    private static final ApprovalAct ACT = new ApprovalAct("Приказ министерства", "12-п", LocalDate.of(2027, 2, 1));

    @Autowired
    private Methodologies methodologies;

    @Autowired
    private ShippedLoading loading;

    @Autowired
    private MethodologyStore store;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsWhatIsShippedWordForWord() {
        for (MethodologyVersion shipped : ShippedMethodologies.all()) {
            StoredVersion stored = stored(shipped.id(), "1");

            assertThat(stored.content()).isEqualTo(shipped);
            assertThat(stored.shipped()).isTrue();
        }
    }

    /** Who edits a shipped version breaks every installation that has it: a change is a new version. */
    @ParameterizedTest
    @CsvSource({
        "rosobrnadzor-2020, 0bbd5821bf3d73eb01e3d038c9a0d9f65ec283900f4c4c1489a3688062820f54",
        "vpr56-2021, 8df8d8905eaa1ab66b9931a4efdbce82e15b675e9615abc9a315c54d82ce0fac",
        "podyom-2026, 8aae5423a510d7742d2159a34e3cbc4082ae2168a2fed134b765295ca7dfd8d7"
    })
    void neverEditsWhatWasShippedOnce(String id, String contentHash) {
        assertThat(ContentHash.of(ShippedMethodologies.find(id).orElseThrow())).isEqualTo(contentHash);
    }

    @Test
    void isLoadedOnceHoweverOftenTheApplicationStarts() {
        int before = methodologies.all().size();

        loading.afterSingletonsInstantiated();

        assertThat(methodologies.all()).hasSize(before);
    }

    @Test
    void refusesToStartWithAShippedVersionThatWasEdited() {
        MethodologyVersion edited = ShippedMethodologies.all().getFirst().with(ParameterName.THRESHOLD_PERCENT, 31);

        assertThatThrownBy(() -> loading.load(edited))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("не та, что в программе");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update methodology.version set title = 'Другое' where state <> 'DRAFT'",
                "update methodology.version set state = 'DRAFT' where state <> 'DRAFT'",
                "update methodology.version set state = 'SUPERSEDED', superseded_by = id, title = '' where shipped",
                "delete from methodology.version where shipped",
                "update methodology.version_parameter set value = 1 where name = 'MIN_PARTICIPANTS'",
                "delete from methodology.version_parameter",
                "insert into methodology.version_procedure (version_id, kind, grade, subject) "
                        + "select min(id), 'VPR', 7, 'Физика' from methodology.version",
                "update methodology.version_procedure set subject = 'Физика'",
                "delete from methodology.version_procedure"
            })
    void theDatabaseRefusesToChangeAnApprovedVersion(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never change");
    }

    @Test
    void goesFromACopyOverADraftToAnApprovedVersionThatSupersedes() {
        VersionId shipped = MethodologyFixture.approved(store);
        VersionId first = methodologies.copy(shipped, ACTOR);
        StoredVersion draft = methodologies.get(first);
        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.content().version()).isEqualTo("1.1");
        assertThat(draft.content().basis().official()).isFalse();

        methodologies.change(first, 1, draft.content().with(ParameterName.MIN_PARTICIPANTS, 5), ACTOR);
        methodologies.approve(first, 2, ACT, ACTOR);

        StoredVersion approved = methodologies.get(first);
        assertThat(approved.state()).isEqualTo(VersionState.APPROVED);
        assertThat(approved.content().value(ParameterName.MIN_PARTICIPANTS)).isEqualTo(5);
        assertThat(approved.content().parameter(ParameterName.MIN_PARTICIPANTS).isOwn())
                .isTrue();
        assertThat(approved.approval()).isNotNull();
        assertThat(methodologies.get(shipped).state()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(methodologies.get(shipped).supersededBy()).isEqualTo(first);
        assertThat(methodologies.approved())
                .extracting(StoredVersion::id)
                .contains(first)
                .doesNotContain(shipped);
        assertThat(journal(first))
                .containsExactly("создать черновик методики", "изменить черновик методики", "утвердить методику");

        assertThatThrownBy(() -> methodologies.change(first, 2, draft.content(), ACTOR))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> methodologies.approve(first, 2, ACT, ACTOR)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> methodologies.discard(first, ACTOR)).isInstanceOf(Refused.class);
        assertThat(methodologies.get(methodologies.copy(first, ACTOR)).content().version())
                .isEqualTo("1.2");
    }

    @Test
    void refusesTheSecondOfTwoPeopleWhoChangeOneDraft() {
        VersionId id = methodologies.copy(MethodologyFixture.approved(store), ACTOR);
        MethodologyVersion content = methodologies.get(id).content();

        methodologies.change(id, 1, content.with(ParameterName.MIN_PARTICIPANTS, 5), ACTOR);

        assertThatThrownBy(() -> methodologies.change(id, 1, content, ACTOR)).hasMessageContaining("тем временем");
        assertThatThrownBy(() -> methodologies.approve(id, 1, ACT, ACTOR)).hasMessageContaining("тем временем");
        assertThat(methodologies.get(id).content().value(ParameterName.MIN_PARTICIPANTS))
                .isEqualTo(5);
        methodologies.discard(id, ACTOR);
        assertThatThrownBy(() -> methodologies.get(id)).isInstanceOf(NotFound.class);
    }

    private StoredVersion stored(String methodology, String version) {
        return methodologies.all().stream()
                .filter(stored -> stored.content().id().equals(methodology)
                        && stored.content().version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private List<String> journal(VersionId id) {
        return jdbc.sql("select action from journal.entry_view where kind = 'методика' and object_id = ? order by id")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}
