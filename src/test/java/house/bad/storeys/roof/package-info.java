/** The upper of two storeys. */
@NullMarked
package house.bad.storeys.roof;

import org.jspecify.annotations.NullMarked;
