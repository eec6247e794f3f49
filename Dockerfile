# The site as an image: built once, started anywhere without npm install, network or compilers. compose.yaml shows it in production.
FROM node:22-bookworm-slim AS build
WORKDIR /srv/papi
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN node src/start/run.mjs src/start/build-site.ts \
  && npm prune --omit=dev --no-audit --no-fund \
  && node src/start/notices.mjs > THIRD-PARTY-NOTICES.txt

FROM node:22-bookworm-slim
WORKDIR /srv/papi
# Nothing of the program belongs to the user it runs as, so nothing can change it. Files made for readers lie apart.
COPY --from=build /srv/papi ./
RUN mkdir -p /var/cache/papi && chown node:node /var/cache/papi
ENV NODE_ENV=production CACHE_DIR=/var/cache/papi
USER node
EXPOSE 3000
# Whether the process answers at all: while the database is away, kept pages go on, and /api/health says 503.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then(() => process.exit(0), () => process.exit(1))"]
CMD ["node", "src/start/run.mjs", "src/start/serve.ts"]
