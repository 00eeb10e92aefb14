package ru.podyom.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts the frame into the model of every page. */
@ControllerAdvice
public class FrameAdvice {

    private final List<MenuEntry> menu;
    private final Assets assets;
    private final Clock clock;
    private final @Nullable String banner;

    FrameAdvice(List<MenuEntry> menu, Assets assets, Clock clock, Optional<Banner> banner) {
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        this.assets = assets;
        this.clock = clock;
        this.banner = banner.map(Banner::text).orElse(null);
    }

    /** The frame of the page that answers this request; also for answers that have no model of a handler. */
    @ModelAttribute("frame")
    public Frame frame(HttpServletRequest request) {
        var visitor = request.getAttribute(Visitor.ATTRIBUTE) instanceof Visitor known ? known : Visitor.nobody();
        return new Frame(
                visitor.actor(),
                visitor.unit(),
                visitor.can(),
                menu.stream()
                        .filter(entry -> visitor.can().contains(entry.action()))
                        .toList(),
                request.getRequestURI(),
                banner,
                notice(request),
                csrf(request),
                assets.version(),
                clock.instant(),
                visitor.zone());
    }

    private static Frame.@Nullable Notice notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(Frame.NOTICE) instanceof Frame.Notice notice ? notice : null;
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
