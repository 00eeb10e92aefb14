package ru.podyom.meeting.packet;

import java.time.LocalDate;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Scope;

/** Live data that can be attached to an item of an agenda; read anew each time the packet is opened. */
interface PacketSheet {

    /** Kept with the item; never changes. */
    String code();

    String title();

    /** The data of a territory, all of which lies in the scope, as they stand at this moment. */
    Sheet of(Scope scope, Territory territory, LocalDate today);
}
