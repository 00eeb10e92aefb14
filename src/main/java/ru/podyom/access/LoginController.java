package ru.podyom.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;

/** The door into the application. */
@Controller
class LoginController {

    @GetMapping("/login")
    @Needs(Action.ENTER)
    String login(HttpServletRequest request, Model model) {
        var asked = request.getParameterMap();
        model.addAttribute(
                "page",
                new LoginPage(asked.containsKey("refused"), asked.containsKey("out"), asked.containsKey("disabled")));
        return "access/login";
    }
}
