<%@ page pageEncoding="UTF-8" %><%@ taglib uri="http://java.sun.com/portlet_2_0" prefix="p" %><%@ taglib uri="jakarta.tags.core" prefix="c" %><p:defineObjects/>
<p id="<p:namespace/>name">${portletName} ${renderRequest.portletMode}</p>
<p id="<p:namespace/>issue"><c:out value="${issue}"/></p>
<c:forEach var="day" items="Monday,Thursday"><p class="day">${day}</p></c:forEach>
<p:resourceURL id="picture" var="picture"><p:param name="size" value="large & small"/></p:resourceURL>
<a id="<p:namespace/>picture" href="<c:out value="${picture}"/>">picture</a>
<form id="<p:namespace/>order" method="post" action="<p:actionURL name="order" copyCurrentRenderParameters="true"><p:param name="paper" value="silk"/></p:actionURL>"><button>order</button></form>
<p id="<p:namespace/>subscribed">${empty renderParams.getValue("subscribed") ? param.subscribed : renderParams.getValue("subscribed")}</p>
