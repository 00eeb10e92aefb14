package ru.podyom;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts the SQL statements that the application prepares, so that a test can hold a page to its budget. Import it into a
 * test of pages; it needs a context of its own.
 */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {

    private static final AtomicInteger PREPARED = new AtomicInteger();

    /** How many statements an act prepares. */
    public static int during(Runnable act) {
        int before = PREPARED.get();
        act.run();
        return PREPARED.get() - before;
    }

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? counted(DataSource.class, source) : bean;
            }
        };
    }

    private static <T> T counted(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getName().startsWith("prepare")) {
                PREPARED.incrementAndGet();
            }
            try {
                Object result = method.invoke(target, args);
                return method.getName().equals("getConnection") && result instanceof Connection connection
                        ? counted(Connection.class, connection)
                        : result;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }
}
