package ru.podyom.home;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.HomeTile;

/** The start page, made of what each module has to say. */
@Controller
class HomeController {

    private final List<HomeTile> tiles;

    HomeController(List<HomeTile> tiles) {
        this.tiles =
                tiles.stream().sorted(Comparator.comparingInt(HomeTile::order)).toList();
    }

    @GetMapping("/")
    @Needs(Action.ENTER)
    String home(Scope scope, Actor actor, Model model) {
        var lines = tiles.stream()
                .flatMap(tile -> tile.lines(scope, actor).stream())
                .toList();
        model.addAttribute("page", HomePage.of(actor, lines));
        return "home/home";
    }
}
