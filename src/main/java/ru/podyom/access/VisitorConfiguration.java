package ru.podyom.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Visitor;

/** Hands {@link Scope} and {@link Actor} to controllers as plain parameters. */
@Configuration
class VisitorConfiguration implements WebMvcConfigurer {

    private final VisitorInterceptor visitors;

    VisitorConfiguration(VisitorInterceptor visitors) {
        this.visitors = visitors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(visitors);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new VisitorArgument());
    }

    private static final class VisitorArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Scope.class || parameter.getParameterType() == Actor.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var visitor =
                    request.getAttribute(Visitor.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Visitor known
                            ? known
                            : Visitor.nobody();
            return parameter.getParameterType() == Scope.class ? visitor.scope() : visitor.actor();
        }
    }
}
