# On Record as an image. The run and train stages share one Java, one set of options and one layout, because a cache
# made by the JVM is only good for the very JVM, options and files that it was made with.

# The application, built from source. What it depends on is fetched before the source comes in, so that a change of the
# source leaves that layer alone.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /source
COPY mvnw pom.xml lombok.config ./
COPY .mvn .mvn
RUN ./mvnw -B -ntp dependency:go-offline
COPY src src
RUN ./mvnw -B -ntp -Dmaven.test.skip=true package && rm target/*-extraction.jar

# The same, unpacked: libraries apart from the application, which changes far more often.
FROM eclipse-temurin:25-jre AS layout
WORKDIR /layout
COPY --from=build /source/target/on-record-*.jar on-record.jar
RUN java -Djarmode=tools -jar on-record.jar extract --layers --destination layers

# What every run needs.
FROM eclipse-temurin:25-jre AS base
ENV JDK_JAVA_OPTIONS="-XX:+UseG1GC -Xmx1g"
WORKDIR /application
COPY --from=layout /layout/layers/dependencies .
COPY --from=layout /layout/layers/snapshot-dependencies .
COPY --from=layout /layout/layers/application .
COPY seeds seeds

# A run that teaches the JVM which classes the application needs.
FROM base AS train
COPY src/image/train.sh train.sh
RUN bash train.sh -XX:AOTCacheOutput=on-record.aot

# The image.
FROM base AS run
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin onrecord
RUN install -d -o onrecord -g onrecord /data
COPY --from=train /application/on-record.aot on-record.aot
COPY src/image/health.sh health.sh
ENV ONRECORD_DATA=/data SERVER_ADDRESS=0.0.0.0
USER onrecord
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=6s --start-period=60s --retries=3 CMD ["bash", "health.sh"]
ENTRYPOINT ["java", "-XX:AOTCache=on-record.aot", "-jar", "on-record.jar"]
