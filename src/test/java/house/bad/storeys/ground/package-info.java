/** May use nothing, and uses the roof. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package house.bad.storeys.ground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
