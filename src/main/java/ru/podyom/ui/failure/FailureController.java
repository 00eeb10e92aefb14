package ru.podyom.ui.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;

/** The last page: a fault of ours, or a request that the container refused before any of our code saw it. */
@Controller
class FailureController implements ErrorController {

    @RequestMapping("/error")
    @Needs(Action.ENTER)
    ModelAndView failure(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        var shown = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        var view = new ModelAndView("ui/error");
        view.setStatus(shown);
        view.addObject("page", page(shown));
        return view;
    }

    private static ErrorPage page(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> new ErrorPage(404, "Здесь ничего нет", "Такой страницы нет. Проверьте адрес.");
            case FORBIDDEN ->
                new ErrorPage(
                        403,
                        "Действие не выполнено",
                        "У вашей роли нет такого права, или страница была открыта слишком давно. Обновите её и повторите.");
            case CONTENT_TOO_LARGE ->
                new ErrorPage(413, "Файл слишком велик", "Файл больше 64 МБ. Сохраните в нём только нужный лист.");
            case BAD_REQUEST ->
                new ErrorPage(400, "Запрос не понят", "Вернитесь на предыдущую страницу и повторите действие.");
            default ->
                new ErrorPage(
                        status.value(),
                        "Ошибка программы",
                        "Это наша ошибка, введённое не сохранено. Повторите через минуту; если не поможет, сообщите"
                                + " администратору время и адрес страницы.");
        };
    }
}
