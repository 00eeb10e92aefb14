package ru.podyom.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;
import ru.podyom.ui.Visitor;

/** Finds the person behind a request and refuses what the role may not do; a route that names no action is refused. */
@Component
class VisitorInterceptor implements HandlerInterceptor {

    private final AccountStore accounts;

    VisitorInterceptor(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        var visitor = visitor(request);
        request.setAttribute(Visitor.ATTRIBUTE, visitor);
        if (visitor.actor() == null && request.getUserPrincipal() != null) {
            request.getSession().invalidate();
            response.sendRedirect("/login?disabled");
            return false;
        }
        var needs = needed(method);
        if (needs == null || !allowed(needs.value(), visitor)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }

    private static @Nullable Needs needed(HandlerMethod method) {
        var onMethod = method.getMethodAnnotation(Needs.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class);
    }

    private static boolean allowed(Action action, Visitor visitor) {
        return action == Action.ENTER || visitor.can().contains(action);
    }

    private Visitor visitor(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication signed
                        && signed.getPrincipal() instanceof SignIn signIn
                ? accounts.byId(new AccountId(signIn.account()))
                        .filter(account -> !account.disabled())
                        .map(VisitorInterceptor::visitor)
                        .orElseGet(Visitor::nobody)
                : Visitor.nobody();
    }

    private static Visitor visitor(Account account) {
        return new Visitor(account.actor(), account.scope(), Rights.of(account.role()), account.unit(), account.zone());
    }
}
