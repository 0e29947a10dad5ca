/**
 * Makes the outbox' next partitions and drops those that are published whole and older than the retention. It runs with
 * its owner's rights, because the service's own login may neither create nor drop tables, and the search path is fixed
 * so that nobody can put another table in its way. Partitions are reached through `outbox` alone: all other rights on
 * them are taken away, so that rows can be added there and never changed.
 *
 * Where a partition begins and ends is read from PostgreSQL and not reckoned from its name, so that partitions of several
 * sizes may stand side by side. Adding or dropping one needs locks that writers wait behind: it is given half a second,
 * and else left for the next time.
 */
export const OUTBOX_MAINTENANCE = `
DO $install$
BEGIN
  EXECUTE format($create$
    CREATE FUNCTION maintain_outbox(retention interval, size bigint DEFAULT 5000000) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = %1$I, pg_temp SET lock_timeout = '500ms'
    AS $function$
    DECLARE
      used bigint;
      top bigint;
      part record;
      holder oid;
      newest timestamptz;
      relay outbox_cursor;
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtext('maintain_outbox'), hashtext('%1$s'));
      EXECUTE 'SELECT last_value FROM ' || pg_get_serial_sequence('outbox', 'pos') INTO used;
      SELECT coalesce(max(substring(pg_get_expr(c.relpartbound, c.oid) FROM 'TO \\(''?([0-9]+)')::bigint), 0) INTO top
      FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'outbox'::regclass;

      -- Where rows had to go to outbox_rest, they stay there: the next partition begins well above what is being written.
      IF used >= top THEN top := (used / size + 2) * size; END IF;
      WHILE top <= used + 2 * size LOOP
        BEGIN
          EXECUTE format('CREATE TABLE outbox_from_%%s (LIKE outbox INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', top);
          EXECUTE format('ALTER TABLE outbox ATTACH PARTITION outbox_from_%%s FOR VALUES FROM (%%s) TO (%%s)', top, top, top + size);
        EXCEPTION WHEN lock_not_available THEN
          EXIT;
        END;
        top := top + size;
      END LOOP;

      SELECT * INTO relay FROM outbox_cursor;
      FOR part IN
        SELECT c.relname, c.relacl, c.relowner,
          substring(pg_get_expr(c.relpartbound, c.oid) FROM 'FROM \\(''?([0-9]+)')::bigint AS low,
          substring(pg_get_expr(c.relpartbound, c.oid) FROM 'TO \\(''?([0-9]+)')::bigint AS high
        FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'outbox'::regclass ORDER BY low
      LOOP
        FOR holder IN SELECT DISTINCT grantee FROM aclexplode(part.relacl) WHERE grantee NOT IN (0, part.relowner) LOOP
          EXECUTE format('REVOKE ALL ON %%I FROM %%I', part.relname, pg_get_userbyid(holder));
        END LOOP;

        CONTINUE WHEN part.high IS NULL OR part.high > relay.max_pos;
        CONTINUE WHEN EXISTS (
          SELECT FROM jsonb_to_recordset(relay.holes) AS hole ("from" bigint, "to" bigint)
          WHERE hole.from < part.high AND hole.to >= part.low);
        EXECUTE format('SELECT max(recorded_at) FROM (SELECT recorded_at FROM %%I ORDER BY pos DESC LIMIT 1000) AS last', part.relname) INTO newest;
        CONTINUE WHEN newest >= now() - retention;
        BEGIN
          EXECUTE format('DROP TABLE %%I', part.relname);
        EXCEPTION WHEN lock_not_available THEN
          CONTINUE;
        END;
      END LOOP;
    END
    $function$
  $create$, current_schema());
END
$install$`;
