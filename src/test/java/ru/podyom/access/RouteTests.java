package ru.podyom.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ru.podyom.PodyomTest;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Role;

@PodyomTest
class RouteTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void everyRouteNamesTheActionItNeeds() {
        assertThat(ours())
                .isNotEmpty()
                .allSatisfy((route, method) -> assertThat(method.getMethodAnnotation(Needs.class))
                        .as(route)
                        .isNotNull());
    }

    @Test
    void noWriteIsOpenToThoseWhoOnlyRead() {
        var reading = Rights.of(Role.OBSERVER);

        assertThat(ours()).allSatisfy((route, method) -> {
            if (route.startsWith("[POST]") && needed(method) != Action.ENTER) {
                assertThat(reading).as(route).doesNotContain(needed(method));
            }
        });
    }

    @Test
    void everyActionIsGrantedToSomebody() {
        var granted = Arrays.stream(Role.values())
                .flatMap(role -> Rights.of(role).stream())
                .collect(Collectors.toSet());

        assertThat(granted).containsExactlyInAnyOrder(Action.values());
    }

    private Map<String, HandlerMethod> ours() {
        var ours = new TreeMap<String, HandlerMethod>();
        routes.getHandlerMethods().forEach((RequestMappingInfo info, HandlerMethod method) -> {
            if (method.getBeanType().getPackageName().startsWith("ru.podyom")) {
                var methods = info.getMethodsCondition().getMethods();
                ours.put((methods.isEmpty() ? RequestMethod.GET : methods) + " " + info.getPatternValues(), method);
            }
        });
        return ours;
    }

    private static Action needed(HandlerMethod method) {
        return method.getMethodAnnotation(Needs.class).value();
    }
}
