/** Examples of what the rules of the house forbid. Outside {@code ru.podyom}, so that no context picks them up. */
@NullMarked
package house.bad;

import org.jspecify.annotations.NullMarked;
