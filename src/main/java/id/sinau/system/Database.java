package id.sinau.system;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The one data source. Validation lets the pool recover when the database was killed and came back;
 * without it Payara keeps handing out dead connections (design.md §7).
 */
@DataSourceDefinition(
    name = "java:global/jdbc/sinau",
    className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=sinau.db.url}",
    user = "${MPCONFIG=sinau.db.user}",
    password = "${MPCONFIG=sinau.db.password}",
    minPoolSize = 2,
    maxPoolSize = 20,
    // Folds read what others have just committed, under the row lock they took first.
    isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=auto-commit",
      // A killed database needs longer than that to come back, so no dead connection stays.
      "fish.payara.validate-atmost-once-period-in-seconds=1",
      "fish.payara.fail-all-connections=true",
      "fish.payara.max-wait-time-in-millis=2000",
      // An insert that met its own key says 0, not 1: the journal knows by it what it had already.
      "useAffectedRows=true",
      // MySQL cuts group_concat at 1,024 bytes by itself: a long course's lessons would be lost.
      "sessionVariables=group_concat_max_len=1048576",
      "characterEncoding=UTF-8",
      "connectionTimeZone=UTC",
      "forceConnectionTimeZoneToSession=true",
      "cachePrepStmts=true",
      "prepStmtCacheSize=250",
      "prepStmtCacheSqlLimit=4096",
      "useServerPrepStmts=true",
      // Else Payara's own certificate is shown to MySQL, which does not know its maker and hangs up.
      "fallbackToSystemKeyStore=false",
      // Else the driver asks the server for the isolation level each time a loan ends.
      "useLocalSessionState=true"
    })
final class Database {
  private Database() {}
}
