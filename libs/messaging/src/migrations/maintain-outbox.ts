/**
 * Makes the outbox' next partitions and drops those that are published whole and older than the retention. It runs with
 * its owner's rights, because the service's own login may neither create nor drop tables, and the search path is fixed
 * so that nobody can put another table in its way. Partitions are reached through `outbox` alone: all other rights on
 * them are taken away, so that rows can be added there and never changed.
 */
export const MAINTAIN_OUTBOX = `
DO $install$
BEGIN
  EXECUTE format($create$
    CREATE FUNCTION maintain_outbox(retention interval) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = %1$I, pg_temp
    AS $function$
    DECLARE
      size constant bigint := 5000000;
      used bigint;
      part record;
      holder oid;
      newest timestamptz;
      relay outbox_cursor;
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtext('maintain_outbox'), hashtext('%1$s'));
      EXECUTE 'SELECT last_value FROM ' || pg_get_serial_sequence('outbox', 'pos') INTO used;

      FOR n IN used / size .. used / size + 1 LOOP
        CONTINUE WHEN to_regclass('outbox_' || n) IS NOT NULL;
        EXECUTE format('CREATE TABLE outbox_%%s (LIKE outbox INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', n);
        EXECUTE format('ALTER TABLE outbox ATTACH PARTITION outbox_%%s FOR VALUES FROM (%%s) TO (%%s)', n, n * size, (n + 1) * size);
      END LOOP;

      SELECT * INTO relay FROM outbox_cursor;
      FOR part IN
        SELECT c.relname, c.relacl, c.relowner, substring(c.relname FROM '^outbox_([0-9]+)$')::bigint AS n
        FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'outbox'::regclass
      LOOP
        FOR holder IN SELECT DISTINCT grantee FROM aclexplode(part.relacl) WHERE grantee NOT IN (0, part.relowner) LOOP
          EXECUTE format('REVOKE ALL ON %%I FROM %%I', part.relname, pg_get_userbyid(holder));
        END LOOP;

        CONTINUE WHEN part.n IS NULL OR part.n >= used / size OR (part.n + 1) * size > relay.max_pos;
        CONTINUE WHEN EXISTS (
          SELECT FROM jsonb_to_recordset(relay.holes) AS hole ("from" bigint, "to" bigint)
          WHERE hole.from < (part.n + 1) * size AND hole.to >= part.n * size);
        EXECUTE format('SELECT recorded_at FROM %%I ORDER BY pos DESC LIMIT 1', part.relname) INTO newest;
        IF newest IS NULL OR newest < now() - retention THEN EXECUTE format('DROP TABLE %%I', part.relname); END IF;
      END LOOP;
    END
    $function$
  $create$, current_schema());
END
$install$`;
