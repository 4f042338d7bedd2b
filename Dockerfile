# syntax=docker/dockerfile:1

FROM node:24-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
    && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -B -ntp -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --user-group --no-create-home --shell /usr/sbin/nologin diplograph
COPY --from=build /build/target/diplograph.jar /opt/diplograph/diplograph.jar
COPY seeds /articles
ENV LANG=C.UTF-8
USER diplograph
WORKDIR /opt/diplograph
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /api/dossier HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=75", "-jar", "diplograph.jar"]
CMD ["serve", "--articles", "/articles", "--host", "0.0.0.0"]
