package ru.podyom.ui.failure;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.ui.FrameAdvice;

/** Turns what the business refuses, and what an address cannot mean, into pages with a sentence. */
@ControllerAdvice
class RefusalAdvice {

    private final FrameAdvice frames;

    RefusalAdvice(FrameAdvice frames) {
        this.frames = frames;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return page(
                request,
                HttpStatus.NOT_FOUND,
                "Здесь ничего нет",
                "Такой страницы нет, или она относится к школе или району, к которым у вас нет доступа.");
    }

    @ExceptionHandler(Refused.class)
    ModelAndView refused(HttpServletRequest request, Refused refused) {
        return page(request, HttpStatus.UNPROCESSABLE_CONTENT, "Не выполнено", String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler({MaxUploadSizeExceededException.class, MultipartException.class})
    ModelAndView tooLarge(HttpServletRequest request, MultipartException refusal) {
        return refusal instanceof MaxUploadSizeExceededException
                ? page(
                        request,
                        HttpStatus.CONTENT_TOO_LARGE,
                        "Файл слишком велик",
                        "Файл больше 64 МБ. Сохраните в нём только лист с результатами и загрузите снова.")
                : page(
                        request,
                        HttpStatus.BAD_REQUEST,
                        "Файл не дошёл",
                        "Загрузка прервалась. Вернитесь на предыдущую страницу и выберите файл ещё раз.");
    }

    @ExceptionHandler({
        MissingServletRequestParameterException.class,
        MissingServletRequestPartException.class,
        HandlerMethodValidationException.class
    })
    ModelAndView incomplete(HttpServletRequest request) {
        return page(
                request,
                HttpStatus.BAD_REQUEST,
                "Форма заполнена не полностью",
                "Вернитесь на предыдущую страницу, заполните все поля и отправьте форму ещё раз.");
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ModelAndView wrongMethod(HttpServletRequest request) {
        return page(
                request,
                HttpStatus.METHOD_NOT_ALLOWED,
                "Так открыть нельзя",
                "Это действие выполняется кнопкой на странице, а не адресом.");
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status, String title, String sentence) {
        var view = new ModelAndView("ui/error");
        view.setStatus(status);
        view.addObject("frame", frames.frame(request));
        view.addObject("page", new ErrorPage(status.value(), title, sentence));
        return view;
    }
}
