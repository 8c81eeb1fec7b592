package org.oslonac.testing.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks into the database past the services, to see what they left there. */
@ApplicationScoped
@Transactional
public class Database {

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = "java:app/jdbc/case")
    DataSource source;

    /** The number that a JPQL query answers. */
    public long count(String jpql, Object... parameters) {
        return ((Number) with(entities.createQuery(jpql), parameters).getSingleResult()).longValue();
    }

    /** The rows of an SQL query; a row of one column is its value, of several an array. */
    public List<?> sql(String select, Object... parameters) {
        return with(entities.createNativeQuery(select), parameters).getResultList();
    }

    /** Changes rows behind the services' backs, for a state that the desk cannot bring about. */
    public int change(String sql, Object... parameters) {
        return with(entities.createNativeQuery(sql), parameters).executeUpdate();
    }

    /** Changes the tables themselves, outside every transaction, as their owner; whoever does so puts them back. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void define(String ddl) {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute(ddl);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Lets the account that the house works with use a table that a test has defined. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void open(String table) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_user()")) {
            row.next();
            String[] account = row.getString(1).split("@");
            define("grant select, insert, update, delete on " + table + " to '" + account[0] + "'@'" + account[1]
                    + "'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Does this as the account that the house works with, outside every transaction. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void work(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** With full rights over the database, as an administrator of it has them. */
    public Connection owner() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("oslonac.db.url", String.class),
                config.getValue("oslonac.db.owner.user", String.class),
                config.getValue("oslonac.db.owner.password", String.class));
    }

    DataSource source() {
        return source;
    }

    private static Query with(Query query, Object... parameters) {
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
