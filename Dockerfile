# The paper as one image: `docker build --target app -t ilbo .`; `--target tools` has the commands (migrate, staff, import).
FROM node:24-bookworm-slim AS tools
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
# No script of a package runs; the packages bring their binaries.
RUN npm ci --ignore-scripts
COPY . .
# Needs no database and no secret.
RUN npm run build
ENV DATA_DIR=/tmp/ilbo
CMD ["node", "cli/boot.mjs", "migrate"]

FROM node:24-bookworm-slim AS app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 BIND=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN groupadd --gid 10001 ilbo && useradd --uid 10001 --gid ilbo --no-create-home --shell /usr/sbin/nologin ilbo && install -d -o ilbo -g ilbo /app /data
WORKDIR /app
# Belongs to the user: made pages are kept beside the build.
COPY --from=tools --chown=ilbo:ilbo /src/.next/standalone ./
USER ilbo
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "server.js"]
